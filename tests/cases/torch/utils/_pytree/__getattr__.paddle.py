import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch.utils._pytree.SUPPORTED_NODES: paddle.utils.map_structure, flatten and pack_sequence_as go ...
    return x, torch.utils._pytree.SUPPORTED_NODES
