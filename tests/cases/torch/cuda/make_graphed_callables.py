import torch


def todo_use():
    return torch.cuda.make_graphed_callables


def todo_call(callables, sample_args):
    return (
        torch.cuda.make_graphed_callables(callables, sample_args),
        torch.cuda.make_graphed_callables(callables, sample_args, allow_unused_input=True))
