import type { Random } from './random.js';

/** Given and family names that go together, and how they are written. */
interface NameStock {
  country: string;
  given: readonly string[];
  family: readonly string[];
  /** Chinese, Japanese and Vietnamese names put the family name first. */
  familyFirst?: boolean;
  /** Between the parts; a space where absent. */
  joiner?: string;
}

const words = (text: string): string[] => text.split(' ');

/** Common names of many places. No combination is meant to be a real person. */
const STOCKS: readonly NameStock[] = [
  {
    country: 'NO',
    given: words('Ingrid Solveig Astrid Håkon Sigrid Øyvind Torbjørn Maren Eirik Liv Sindre Tuva'),
    family: words('Halvorsen Bråten Nygård Lie Solberg Aasen Fjeldstad Myhre Tveit Sørlie Haugen'),
  },
  {
    country: 'NG',
    given: words(
      'Adaeze Chinedu Ngozi Tunde Folake Emeka Ifeoma Segun Yetunde Obinna Bisi Kelechi',
    ),
    family: words(
      'Okafor Adeyemi Balogun Eze Nwosu Ogunleye Abubakar Danjuma Okonkwo Afolabi Uche',
    ),
  },
  {
    country: 'IN',
    given: words(
      'Ananya Rohan Lakshmi Vikram Meera Arjun Kavita Sandeep Priya Nikhil Ishita Harish',
    ),
    family: words(
      'Iyer Chatterjee Deshpande Menon Bhattacharya Reddy Kulkarni Sharma Nair Banerjee',
    ),
  },
  {
    country: 'BR',
    given: words(
      'Beatriz João Luíza Thiago Camila Rafael Inês Caetano Mariana Otávio Jussara Davi',
    ),
    family: words(
      'Albuquerque Figueiredo Magalhães Conceição Teixeira Gonçalves Araújo Peixoto Lins',
    ),
  },
  {
    country: 'PL',
    given: words(
      'Agnieszka Bartosz Małgorzata Łukasz Zofia Wojciech Elżbieta Tomasz Iwona Grzegorz',
    ),
    family: words(
      'Wiśniewska Kowalczyk Zieliński Dąbrowska Szymański Woźniak Jabłońska Górski Pawlak',
    ),
  },
  {
    country: 'TR',
    given: words('Elif Mehmet Ayşe Çağlar Zeynep Barış Gülşen Ömer Şule İlker Defne Tuğba'),
    family: words('Yılmaz Özdemir Çelik Şahin Aydoğan Kılıç Güneş Karaca Erdoğdu Tunçer Demirtaş'),
  },
  {
    country: 'VN',
    given: words('Minh Hương Quang Thảo Đức Linh Tuấn Ngọc Hải Phương Khánh Diệp'),
    family: words('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô'),
    familyFirst: true,
  },
  {
    country: 'MX',
    given: words(
      'Ximena Andrés Guadalupe Íñigo Paloma Joaquín Itzel Rodrigo Lucía Emiliano Citlali',
    ),
    family: words('Villaseñor Núñez Ibáñez Carranza Quiñones Zamudio Ordóñez Salgado Treviño Peña'),
  },
  {
    country: 'KE',
    given: words(
      'Wanjiru Otieno Achieng Kamau Nyambura Kiprono Makena Mwangi Wairimu Barasa Chebet',
    ),
    family: words('Kariuki Odhiambo Mutua Njoroge Cheruiyot Wekesa Omondi Ndungu Kimani Muthoni'),
  },
  {
    country: 'GB',
    given: words('Eleanor Rhys Harriet Callum Imogen Alasdair Bronwen Desmond Philippa Ewan Niamh'),
    family: words(
      "Ashworth Llewellyn O'Connor Pemberton MacLeod Fairweather Thornbury Adeane Quill",
    ),
  },
  {
    country: 'FR',
    given: words(
      'Élodie François Aurélie Jérôme Maëlle Benoît Solène Étienne Noémie Gaëtan Océane',
    ),
    family: words('Lefèvre Desrosiers Bézier-Laurent Chauvigné Marchetti Rousselot Delépine Hervé'),
  },
  {
    country: 'CN',
    given: words('思远 雨桐 浩然 文静 嘉怡 志强 晓梅 子涵 明哲 若曦'),
    family: words('陈 王 李 张 刘 欧阳 赵 周 黄 司徒'),
    familyFirst: true,
    joiner: '',
  },
  {
    country: 'JP',
    given: words('美咲 健太 陽菜 大輔 千尋 拓海 由紀子 涼 直樹 彩花'),
    family: words('佐藤 渡辺 小林 中村 長谷川 松本 井上 清水 森 西園寺'),
    familyFirst: true,
  },
  {
    country: 'JO',
    given: words('ليلى سامر هدى طارق رنا يوسف منى خالد ندى عمر'),
    family: words('المصري حداد الخطيب النجار درويش الزعبي قاسم العلي شاهين منصور'),
  },
  {
    country: 'BG',
    given: words('Мария Георги Елена Димитър Ивана Николай Радост Стоян Цветана Борис'),
    family: words('Петрова Иванов Димитрова Стоянов Ангелова Колев Тодорова Христов Маринова'),
  },
  {
    country: 'GR',
    given: words('Ελένη Νίκος Κατερίνα Γιώργος Σοφία Δημήτρης Ιωάννα Αλέξης Θεοδώρα Πέτρος'),
    family: words('Παπαδάκη Νικολάου Γεωργίου Αντωνίου Ιωαννίδης Μακρή Σταύρου Καραγιάννη'),
  },
  {
    country: 'KR',
    given: words(
      'Ji-woo Min-jun Seo-yeon Hyun-woo Ye-jin Dong-hyun Ha-eun Sung-min Eun-ji Tae-yang',
    ),
    family: words('Kim Park Choi Jung Kang Yoon Lim Han Shin Namgung'),
  },
];

export interface PersonName {
  name: string;
  country: string;
}

function compose(stock: NameStock, given: string, family: string): PersonName {
  const parts = stock.familyFirst === true ? [family, given] : [given, family];
  return { name: parts.join(stock.joiner ?? ' '), country: stock.country };
}

/** A name of one culture; the country tells which institutions suit it. */
export function personName(random: Random): PersonName {
  const stock = random.pick(STOCKS);
  return compose(stock, random.pick(stock.given), random.pick(stock.family));
}

/** The names in turn, culture by culture: no two of the first 1,300 positions are alike. */
export function personNameAt(position: number): PersonName {
  const stock = STOCKS[position % STOCKS.length] as NameStock;
  const { given, family } = stock;
  const round = Math.floor(position / STOCKS.length);
  const first = round % given.length;
  const shift = Math.floor(round / given.length);
  return compose(stock, given[first] as string, family[(first + shift) % family.length] as string);
}

const PLACES: Readonly<Record<string, readonly string[]>> = {
  NO: ['Nordfjord University', 'Arctic Institute for Ocean Research'],
  NG: ['Niger Delta University of Science', 'Centre for Tropical Health, Owerri'],
  IN: ['Deccan Institute of Science', 'Malabar University'],
  BR: ['Universidade do Vale Verde', 'Instituto Atlântico de Pesquisa'],
  PL: ['Uniwersytet Nadwiślański', 'Baltic Academy of Sciences'],
  TR: ['Anatolia Technical University', 'Ege Deniz Araştırma Enstitüsü'],
  VN: ['Red River University', 'Viện Nghiên cứu Sông Hương'],
  MX: ['Universidad del Altiplano', 'Instituto Pacífico de Ciencias'],
  KE: ['Rift Valley University', 'Lake Basin Research Institute'],
  GB: ['Northbridge University', 'Institute of Estuarine Studies'],
  FR: ['Université de la Loire-Aval', 'Institut Saint-Brévin'],
  CN: ['东湖理工大学', 'East Lake Institute of Technology'],
  JP: ['瀬戸内大学', 'Setouchi Institute of Materials'],
  JO: ['جامعة وادي الأردن', 'Jordan Valley University'],
  BG: ['Тракийски институт', 'Rhodope University'],
  GR: ['Aegean Polytechnic', 'Ινστιτούτο Κυκλάδων'],
  KR: ['Hanbit University', 'Naru Institute of Science'],
};

/** Invented institutions, so that no real one is said to employ an invented person. */
export function institutionName(random: Random, country: string): string {
  return random.pick(PLACES[country] ?? ['Open University of the Isles']);
}
