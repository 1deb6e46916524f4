import torch
from torch.autograd.function import FunctionCtx


def takes(ctx: FunctionCtx):
    return ctx


def case_annotation():
    return takes(3)
