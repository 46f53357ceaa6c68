namespace OpModel.Roles;

/// <summary>Keeps the team's way of working healthy, as the voice of the team (D2.4).</summary>
public sealed class ScrumMaster : Role;
