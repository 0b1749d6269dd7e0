"""Every panel as a picture, with a verdict whether its text fits."""
