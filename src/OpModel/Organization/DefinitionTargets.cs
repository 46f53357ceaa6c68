namespace OpModel;

/// <summary>Where the attributes of definitions compile: on every type, so that a misplaced one is told in the words of the domain.</summary>
internal static class DefinitionTargets
{
    public const AttributeTargets Types =
        AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum;
}
