import paddle
import torch
import paddle.distributed as dist


def case_only_among_processes():
    if dist.is_initialized():
        x = paddle.ones([2])
        objects = [None for _ in range(2)]
        objects.clear()
        dist.all_gather_object(objects, {"a": 1})
    return 1


def todo_use():
    # TODO(pt2pd): TPD2003 torch.distributed.all_gather_object: Paddle appends to the list, torch fills it; clear it before
    return [torch.distributed.all_gather_object([None], 1), torch.distributed.all_gather_object]
