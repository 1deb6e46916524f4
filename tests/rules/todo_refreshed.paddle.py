"""Comments of an earlier run are refreshed, and those of the user stay."""
import torch


# TODO(pt2pd): TPD2001 torch.something.else: an older message
def todo_refreshed():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats()


def todo_of_the_user():
    # TODO: tidy up
    # TODO(somebody): torch
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats()


def todo_there_already():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats()
