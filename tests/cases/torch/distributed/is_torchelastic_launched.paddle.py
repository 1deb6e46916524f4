import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.is_torchelastic_launched: distributed feature; see paddle.distributed
    return torch.distributed.is_torchelastic_launched


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.is_torchelastic_launched: distributed feature; see paddle.distributed
    return torch.distributed.is_torchelastic_launched()
