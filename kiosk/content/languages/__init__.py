"""An exhibit in other languages: catalogues, and the texts in their places."""
