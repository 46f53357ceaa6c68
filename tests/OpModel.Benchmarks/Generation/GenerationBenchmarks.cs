using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace OpModel.Benchmarks.Generation;

/// <summary>Generating for an organisation of 1,000 definitions, a file per team, beside a bare generator and Mapperly.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 5, iterationCount: 15, invocationCount: 1)]
public class GenerationBenchmarks
{
    private EditedProject _project = null!;

    /// <summary>Whose generator runs.</summary>
    [Params("OpModel", "bare", "Mapperly")]
    public string Generator { get; set; } = "";

    /// <summary>Writes the project.</summary>
    [IterationSetup(Target = nameof(FirstRun))]
    public void Create() => _project = Generator switch
    {
        "OpModel" => EditedProject.WithOurs(SyntheticOrganization.Write(1_000, SyntheticOrganization.TeamWithPeople)),
        "bare" => EditedProject.WithBare(SyntheticOrganization.Write(1_000, SyntheticOrganization.TeamWithPeople)),
        _ => EditedProject.WithMapperly(SyntheticMappers.Write(1_000)),
    };

    /// <summary>Writes the project and generates once, since what is measured comes after.</summary>
    [GlobalSetup(Target = nameof(RunAfterUnrelatedEdit))]
    public void CreateAndGenerate()
    {
        Create();
        _project.Generate();
    }

    /// <summary>Edits a file that defines nothing.</summary>
    [IterationSetup(Target = nameof(RunAfterUnrelatedEdit))]
    public void Edit() => _project.Edit();

    /// <summary>The first run.</summary>
    [Benchmark]
    public void FirstRun() => _project.Generate();

    /// <summary>The run after an edit in a file that defines nothing.</summary>
    [Benchmark]
    public void RunAfterUnrelatedEdit() => _project.Generate();
}
