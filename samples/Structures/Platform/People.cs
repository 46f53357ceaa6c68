using OpModel;

namespace HarbourBooks;

[Person("Aisha Bello", Background = Background.Business)]
public sealed partial class Aisha;

[Person("Bruno Costa")]
public sealed partial class Bruno;

[Person("Chiara Romano")]
public sealed partial class Chiara;

[Person("Dmitri Orlov")]
public sealed partial class Dmitri;

[Person("Elif Demir")]
public sealed partial class Elif;

[Person("Farid Rahimi", Background = Background.Business)]
public sealed partial class Farid;

[Person("Greta Lindqvist")]
public sealed partial class Greta;

[Person("Hugo Laurent")]
public sealed partial class Hugo;

[Person("Imani Okoro")]
public sealed partial class Imani;

[Person("Paula Sanchez", Background = Background.Technical)]
public sealed partial class Paula;

[Person("Quentin Moreau")]
public sealed partial class Quentin;

[Person("Ravi Menon")]
public sealed partial class Ravi;

[Person("Sofia Jensen", Background = Background.Infrastructure)]
public sealed partial class Sofia;

[Person("Tomas Horak")]
public sealed partial class Tomas;

[Person("Uma Patel")]
public sealed partial class Uma;
