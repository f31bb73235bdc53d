using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Cases.Files;

internal sealed class FileMapping : IEntityTypeConfiguration<FileMessage>, IEntityTypeConfiguration<FileNote>, IEntityTypeConfiguration<TaskItem>
{
    public void Configure(EntityTypeBuilder<FileMessage> builder)
    {
        builder.ToTable("file_messages");
        builder.HasIndex(message => message.FileId);
    }

    public void Configure(EntityTypeBuilder<FileNote> builder)
    {
        builder.ToTable("file_notes");
        builder.HasIndex(note => note.FileId);
    }

    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("tasks");
        builder.HasIndex(task => task.FileId);
        builder.HasIndex(task => new { task.OwedBy, task.DoneAt, task.DueAt });
    }
}
