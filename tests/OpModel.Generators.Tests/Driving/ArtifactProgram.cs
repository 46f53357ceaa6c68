using Microsoft.CodeAnalysis.CSharp;
using OpModel.Artifacts;

namespace OpModel.Generators.Tests.Driving;

/// <summary>A project with artifacts, generated, compiled without a warning and loaded.</summary>
internal sealed class ArtifactProgram : IDisposable
{
    /// <summary>What the files of the project begin with.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using NodaTime;
        using OneOf;
        using OpModel;
        using OpModel.Artifacts;

        """;

    private readonly RunningProgram _program;

    /// <summary>Compiles a project in the latest version of the language.</summary>
    public ArtifactProgram(params IReadOnlyList<string> sources)
        : this(LanguageVersion.Latest, sources)
    {
    }

    /// <summary>Compiles a project in a certain version of the language.</summary>
    public ArtifactProgram(LanguageVersion version, params IReadOnlyList<string> sources)
    {
        Run = GeneratorRun.Over(UserProject.In(version, "Acme", [.. sources.Select(source => Usings + source)])).AssertCompiles();
        _program = new([Run.Compilation]);
    }

    /// <summary>The run that generated it.</summary>
    public GeneratorRun Run { get; }

    /// <summary>The artifacts that the project lists.</summary>
    public IReadOnlyList<ArtifactType> All => Get<IReadOnlyList<ArtifactType>>("OpModel.Generated.ArtifactsIn_Acme", "All");

    /// <summary>An artifact by what the tool calls it.</summary>
    public ArtifactType this[string id] => All.Single(type => type.Id == id);

    /// <summary>What a static property holds.</summary>
    public T Get<T>(string type, string property) => _program.Get<T>("Acme", type, property);

    /// <summary>A type by its name.</summary>
    public Type TypeOf(string type) => _program.TypeOf("Acme", type);

    public void Dispose() => _program.Dispose();
}
