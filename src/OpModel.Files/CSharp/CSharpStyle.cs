namespace OpModel.Files.CSharp;

/// <summary>For whom C# is written.</summary>
internal enum CSharpStyle
{
    /// <summary>For people, as they would write it: short names, constants of the library, long attributes on several lines.</summary>
    ForPeople,

    /// <summary>For compilers alone: names that mean the same wherever they stand, nothing newer than C# 11.</summary>
    Generated,
}
