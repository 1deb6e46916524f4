import torch
import paddle.distributed as dist


def takes(group: dist.communication.group.Group = None):
    return group


def case_annotation():
    return takes()


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.ProcessGroup: distributed feature; see paddle.distributed
    return torch.distributed.ProcessGroup(0, 1)
