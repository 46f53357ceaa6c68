namespace OpModel.Symbols;

/// <summary>The shape of one of the library's attributes.</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Name">Its name as users write it: <c>Member</c>.</param>
/// <param name="On">The elements that it belongs on; none where it makes its class an element.</param>
/// <param name="TypeArguments">What each of its type arguments is to be, in order.</param>
internal sealed record StatementShape(StatementKind Kind, string Name, ElementSet On, params ElementSet[] TypeArguments)
{
    /// <summary>The element that the attribute makes of its class; none where it says something about one.</summary>
    public ElementSet Defines { get; init; }

    /// <summary>Whether it stands in the namespace of the roles.</summary>
    public bool IsForRoles { get; init; }

    /// <summary>The number of type parameters.</summary>
    public int Arity { get; init; } = TypeArguments.Length;

    /// <summary>The name of the attribute in metadata, such as <c>OpModel.MemberAttribute`2</c>.</summary>
    public string MetadataName =>
        WellKnownNames.Namespace + "." + (IsForRoles ? WellKnownNames.RolesNamespace + "." : "") + Name + WellKnownNames.AttributeSuffix
        + (Arity == 0 ? "" : FormattableString.Invariant($"`{Arity}"));
}
