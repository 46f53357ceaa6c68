namespace OpModel.Artifacts;

/// <summary>What every instance of an artifact can do.</summary>
internal interface IInstance
{
    object Model { get; }

    string Json { get; }

    string Markdown { get; }

    /// <summary>The JSON of the data transfer object, as this library writes it.</summary>
    string TransferredJson { get; }

    /// <summary>The JSON of the data transfer object, as System.Text.Json writes it by reflection.</summary>
    string ReflectedJson { get; }

    /// <summary>What is read back of the data transfer object, valid or not; nothing where nothing can be.</summary>
    object? FromTransferred { get; }

    /// <summary>The same, after the object went through System.Text.Json by reflection.</summary>
    object? FromReflected { get; }

    /// <summary>What is read back of the JSON, valid or not.</summary>
    object? FromJson { get; }

    ValidationErrors ErrorsInMemory { get; }

    ValidationErrors ErrorsTransferred { get; }

    ValidationErrors ErrorsOfDocument { get; }
}
