import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.send_object_list: distributed feature; see paddle.distributed
    return torch.distributed.send_object_list


def todo_call(object_list):
    # TODO(pt2pd): TPD5002 torch.distributed.send_object_list: distributed feature; see paddle.distributed
    return torch.distributed.send_object_list(object_list)
