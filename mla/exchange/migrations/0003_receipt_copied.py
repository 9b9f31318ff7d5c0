from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0002_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="receipt",
            name="copied",
            field=models.BooleanField(default=False),
        ),
    ]
