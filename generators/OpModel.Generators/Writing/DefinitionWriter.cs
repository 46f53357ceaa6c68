using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>Writes definitions as the expressions that build them at run time.</summary>
internal static class DefinitionWriter
{
    /// <summary>The type of a definition, as generated code refers to it.</summary>
    public static string TypeOf(Definition definition) => Type(definition.GetType().Name);

    /// <summary>A type of the library's namespace <c>OpModel.Organization</c>, as generated code refers to it.</summary>
    public static string Type(string name) => $"global::OpModel.Organization.{name}";

    /// <summary>Writes the properties of a definition, one a line, into an object initialiser that is open.</summary>
    public static void WriteProperties(SourceWriter writer, Definition definition)
    {
        Write(writer, nameof(Definition.Key), definition.Key);
        Write(writer, nameof(Definition.Name), definition.Name);
        if (definition.Id != Identifier.FromName(definition.Name))
        {
            Write(writer, nameof(Definition.Id), definition.Id);
        }

        switch (definition)
        {
            case OrganizationDefinition organization:
                Write(writer, nameof(OrganizationDefinition.Currency), organization.Currency);
                break;
            case RoleDefinition role:
                WriteList(writer, nameof(RoleDefinition.Conflicts), role.Conflicts, Write);
                break;
            case TeamDefinition team:
                writer.Line($"{nameof(TeamDefinition.Type)} = {Type(nameof(TeamType))}.{team.Type.Name},");
                WriteList(writer, nameof(TeamDefinition.Members), team.Members, Write);
                WriteList(writer, nameof(TeamDefinition.AlignedTo), team.AlignedTo, Write);
                WriteList(writer, nameof(TeamDefinition.Provides), team.Provides, Write);
                WriteList(writer, nameof(TeamDefinition.Consumes), team.Consumes, Write);
                break;
        }
    }

    private static string Write(Membership membership) => Initialiser(
        Property(nameof(Membership.Person), membership.Person),
        Property(nameof(Membership.Role), membership.Role),
        membership.Allocation is { } allocation ? $"{nameof(Membership.Allocation)} = {CSharp.Literal(allocation)}" : null,
        Property(nameof(Membership.From), membership.From),
        Property(nameof(Membership.Until), membership.Until));

    private static string Write(Alignment alignment) => Initialiser(
        Property(nameof(Alignment.ValueStream), alignment.ValueStream));

    private static string Write(ServiceOffer offer) => Initialiser(
        Property(nameof(ServiceOffer.Service), offer.Service),
        Property(nameof(ServiceOffer.Unit), offer.Unit),
        Property(nameof(ServiceOffer.Price), offer.Price),
        Property(nameof(ServiceOffer.Benchmark), offer.Benchmark));

    private static string Write(ServiceUse use) => Initialiser(
        Property(nameof(ServiceUse.Provider), use.Provider),
        Property(nameof(ServiceUse.Service), use.Service));

    private static string Write(RoleConflict conflict) => Initialiser(
        Property(nameof(RoleConflict.With), conflict.With),
        conflict.Scope == ConflictScope.Team ? null : $"{nameof(RoleConflict.Scope)} = {Type(nameof(ConflictScope))}.{conflict.Scope}");

    private static void Write(SourceWriter writer, string property, string value) => writer.Line(Property(property, value) + ",");

    private static void WriteList<T>(SourceWriter writer, string property, EquatableArray<T> items, Func<T, string> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Open($"{property} = new {Type(typeof(T).Name)}[]");
        foreach (var item in items)
        {
            writer.Line(write(item) + ",");
        }

        writer.Close(",");
    }

    private static string? Property(string property, string? value) =>
        value is null ? null : $"{property} = {CSharp.Literal(value)}";

    private static string? Property(string property, IsoDate? value) =>
        value is { } date ? $"{property} = {Type(nameof(IsoDate))}.{nameof(IsoDate.Parse)}({CSharp.Literal(date.ToString())})" : null;

    private static string Initialiser(params string?[] properties) =>
        $"new() {{ {string.Join(", ", properties.Where(property => property is not null))} }}";
}
