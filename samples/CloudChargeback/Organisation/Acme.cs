using OpModel;

namespace CloudChargeback.Organisation;

/// <summary>Acme sells online. The generator adds <c>Acme.Model</c>.</summary>
[OperatingModel("Acme", Currency = "EUR")]
public static partial class Acme;
