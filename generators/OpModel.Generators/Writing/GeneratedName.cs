using System.Globalization;
using System.Text;
using OpModel.Generators.Reading;

namespace OpModel.Generators.Writing;

/// <summary>The names of what is generated beside the user's own types.</summary>
internal static class GeneratedName
{
    /// <summary>The namespace of listings.</summary>
    public const string Namespace = "OpModel.Generated";

    /// <summary>The class that lists the definitions of an assembly: <c>DefinitionsIn_Acme_Teams</c>.</summary>
    /// <remarks>Public types of two references must not have one name, so it is made from the name of the assembly.</remarks>
    public static string Listing(string assemblyName) => $"DefinitionsIn_{Join(assemblyName)}";

    /// <summary>The class that lists the artifacts of an assembly: <c>ArtifactsIn_Acme_Teams</c>.</summary>
    public static string Artifacts(string assemblyName) => $"ArtifactsIn_{Join(assemblyName)}";

    /// <summary>The listing with its namespace, as generated code refers to it.</summary>
    public static string QualifiedListing(string assemblyName) => $"global::{Namespace}.{Listing(assemblyName)}";

    /// <summary>The property of the listing that holds a definition: <c>Team_Acme_Checkout</c>.</summary>
    public static string Definition(ElementKind kind, string key) => $"{kind}_{Join(key)}";

    /// <summary>The property of the listing that holds the model of an organisation: <c>Model_Acme</c>.</summary>
    public static string Model(string key) => $"Model_{Join(key)}";

    /// <summary>
    /// Makes a dotted name part of an identifier. No two names give one identifier: a dot is an underscore, and each other
    /// character that is neither a letter nor a digit is two underscores and four hexadecimal digits.
    /// </summary>
    private static string Join(string name)
    {
        var joined = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (char.IsLetterOrDigit(character))
            {
                joined.Append(character);
            }
            else if (character == '.' && index > 0 && name[index - 1] != '.')
            {
                joined.Append('_');
            }
            else
            {
                joined.Append("__").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return joined.ToString();
    }
}
