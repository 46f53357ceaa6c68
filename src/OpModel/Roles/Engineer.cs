namespace OpModel.Roles;

/// <summary>Builds and runs what the team offers (D4.1).</summary>
public sealed class Engineer : Role;
