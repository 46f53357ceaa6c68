using OpModel;

namespace HarbourBooks;

[Person("Amara Nwosu")]
public sealed partial class Amara;

[Person("Basil Georgiou")]
public sealed partial class Basil;

[Person("Celine Roux")]
public sealed partial class Celine;

[Person("Darko Ilic")]
public sealed partial class Darko;

[Person("Elena Popova")]
public sealed partial class Elena;

[Person("Felix Brunner")]
public sealed partial class Felix;

[Person("Gita Rao")]
public sealed partial class Gita;

[Person("Henrik Strand")]
public sealed partial class Henrik;

[Person("Isolde Kern")]
public sealed partial class Isolde;

[Person("Jakub Nowak")]
public sealed partial class Jakub;

[Person("Katja Meier")]
public sealed partial class Katja;

[Person("Lars Hagen")]
public sealed partial class Lars;

[Person("Mira Toth")]
public sealed partial class Mira;
