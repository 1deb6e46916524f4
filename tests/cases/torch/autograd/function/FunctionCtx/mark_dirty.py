import torch


class Add(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, g):
        return g


def todo_use(ctx: torch.autograd.function.FunctionCtx):
    ctx.mark_dirty(1)
