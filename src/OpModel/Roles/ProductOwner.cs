namespace OpModel.Roles;

/// <summary>Keeps the backlog of features, as the voice of the customer (D2.1, D2.4).</summary>
public sealed class ProductOwner : Role;
