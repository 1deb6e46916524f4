import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.make_graphed_callables: device feature; remove it or use paddle.device
    return torch.cuda.make_graphed_callables


def todo_call(callables, sample_args):
    # TODO(pt2pd): TPD5001 torch.cuda.make_graphed_callables: device feature; remove it or use paddle.device
    return (
        torch.cuda.make_graphed_callables(callables, sample_args),
        torch.cuda.make_graphed_callables(callables, sample_args, allow_unused_input=True))
