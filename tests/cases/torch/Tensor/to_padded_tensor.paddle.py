import paddle
import torch


def todo_call():
    # TODO(pt2pd): TPD2001 torch.Tensor.to_padded_tensor: Paddle has no nested Tensors; pad the parts and stack them
    return torch.nested.nested_tensor([paddle.ones([2]), paddle.ones([3])]).to_padded_tensor(0.0)
