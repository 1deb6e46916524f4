import torch


def case_forms():
    g = torch.Generator()
    h = torch.Generator(device="cpu")
    g.manual_seed(3)
    return g.initial_seed(), h.manual_seed(4).initial_seed()


def drawn(g: torch.Generator = None):
    return g is None


def case_annotation():
    return drawn(), drawn(torch.Generator("cpu"))
