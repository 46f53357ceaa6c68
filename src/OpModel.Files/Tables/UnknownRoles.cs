namespace OpModel.Files.Tables;

/// <summary>What becomes of a role that nobody defines.</summary>
internal enum UnknownRoles
{
    /// <summary>It is a role by its name, since roles are an open set.</summary>
    New,

    /// <summary>It is a problem, since a list of roles is kept elsewhere.</summary>
    Refused,
}
