namespace OpModel.Symbols;

/// <summary>What an attribute states, as far as it is one of the library's.</summary>
internal enum StatementKind
{
    /// <summary>It is somebody else's attribute.</summary>
    Foreign,

    Organization,
    Person,
    ValueStream,
    Team,
    Membership,
    Alignment,
    Offer,
    Use,
    RoleConflict,
}
