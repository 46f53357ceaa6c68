namespace OpModel.Tool.Checking;

/// <summary>The forms that findings can be written in.</summary>
internal enum FindingsFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For what shows findings of many tools: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For the log of a GitHub workflow, which shows them beside the lines of a change.</summary>
    GitHub,
}
