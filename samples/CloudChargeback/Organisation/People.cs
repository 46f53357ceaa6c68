using OpModel;

namespace CloudChargeback.Organisation;

[Person("Ada Lovelace")]
public sealed partial class Ada;

[Person("Alan Turing")]
public sealed partial class Alan;

[Person("Barbara Liskov")]
public sealed partial class Barbara;

[Person("Edsger Dijkstra")]
public sealed partial class Edsger;

[Person("Grace Hopper")]
public sealed partial class Grace;

[Person("Katherine Johnson")]
public sealed partial class Katherine;

[Person("Margaret Hamilton")]
public sealed partial class Margaret;
