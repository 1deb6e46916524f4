from engine import Registry

BODIES, HEADS, LOSSES, MODELS = (Registry(title) for title in ("bodies", "heads", "losses", "models"))
