using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.Metadata;
using ICSharpCode.Decompiler.TypeSystem;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Compiling;

/// <summary>The code of a well-known package, turned back into C# from its assembly.</summary>
/// <remarks>It is not what its authors wrote, and some of it does not compile; an analyzer must live with both.</remarks>
internal sealed class ForeignCode
{
    /// <summary>The path of the file that a user adds to the code.</summary>
    public const string UserFile = "Organization.cs";

    private static readonly CSharpParseOptions Language = new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp13);

    private readonly Assembly _assembly;

    private ForeignCode(Assembly assembly, ImmutableArray<SyntaxTree> files) => (_assembly, Files) = (assembly, files);

    /// <summary>One file for each type that is not nested in another.</summary>
    public ImmutableArray<SyntaxTree> Files { get; }

    /// <summary>How many lines all files have together.</summary>
    public int Lines => Files.Sum(file => file.GetText().Lines.Count);

    public static ForeignCode Of(Assembly assembly)
    {
        DecompilerSettings settings = new(ICSharpCode.Decompiler.CSharp.LanguageVersion.CSharp13_0) { ThrowOnAssemblyResolveErrors = false };
        using PEFile file = new(assembly.Location);
        UniversalAssemblyResolver resolver = new(assembly.Location, throwOnError: false, file.DetectTargetFrameworkId());
        DecompilerTypeSystem types = new(file, resolver, settings);
        var names = types.MainModule.TopLevelTypeDefinitions
            .Where(type => !CSharpDecompiler.MemberIsHidden(file, type.MetadataToken, settings))
            .Select(type => type.FullTypeName)
            .ToArray();

        return new(assembly, [.. names.AsParallel().AsOrdered().Select(name => Read(types, settings, name))]);
    }

    /// <summary>Compiles the code together with a file of a user of the library.</summary>
    public CSharpCompilation CompileWith(string userFile) => CSharpCompilation.Create(
        _assembly.GetName().Name,
        [.. Files, CSharpSyntaxTree.ParseText(userFile, Language, UserFile)],
        [.. Net100.References.All, .. Library.Itself, .. OwnReferences()],
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));

    private static SyntaxTree Read(DecompilerTypeSystem types, DecompilerSettings settings, FullTypeName name)
    {
        // A decompiler serves one thread; what it knows of the types, all of them share.
        CSharpDecompiler decompiler = new(types, settings);
        return CSharpSyntaxTree.ParseText(decompiler.DecompileTypeAsString(name), Language, $"{name.ReflectionName}.cs");
    }

    private IEnumerable<MetadataReference> OwnReferences() => _assembly.GetReferencedAssemblies()
        .Select(reference => Path.Combine(AppContext.BaseDirectory, $"{reference.Name}.dll"))
        .Where(File.Exists)
        .Select(path => MetadataReference.CreateFromFile(path));
}
