namespace OpModel.Roles;

/// <summary>Turns features into outward communication, between product and marketing (D2.1).</summary>
public sealed class ProductMarketer : Role;
