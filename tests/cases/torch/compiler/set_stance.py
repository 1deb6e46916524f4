import torch


def todo_forms():
    return torch.compiler.set_stance("force_eager")
