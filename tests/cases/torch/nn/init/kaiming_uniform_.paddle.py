import math

import paddle
import torch
import paddle.nn.init as init
from paddle import nn


def calculate_fan_in_and_fan_out(tensor):
    """Number of inputs and outputs of a weight whose first axis counts the outputs."""
    if tensor.ndim < 2:
        raise ValueError("a weight of fewer than two axes has no fan in and fan out")
    field = 1
    for size in tensor.shape[2:]:
        field *= size
    return tensor.shape[1] * field, tensor.shape[0] * field


def kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """kaiming_uniform_ that takes axis 1 of every weight for its inputs, and gives the Tensor back."""
    fan_in, fan_out = calculate_fan_in_and_fan_out(tensor)
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    paddle.nn.initializer.KaimingUniform(
        fan_in=fan_in if mode == 'fan_in' else fan_out, negative_slope=a, nonlinearity=nonlinearity
    )(value)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def embedding(input, weight, padding_idx, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """embedding that reads the row padding_idx as it stands, and gives it no gradient."""
    x = paddle.nn.functional.embedding(
        input, weight, max_norm=max_norm, norm_type=norm_type, sparse=sparse, scale_grad_by_freq=scale_grad_by_freq
    )
    if padding_idx is None:
        return x
    padded = (input == padding_idx % weight.shape[0]).unsqueeze(-1)
    return paddle.where(padded, x.detach(), x)


class EmbeddingWithPadding(paddle.nn.Embedding):
    """Embedding that reads the row padding_idx as it stands, and never trains it."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx, *args, **kwargs):
        super().__init__(num_embeddings, embedding_dim, None, *args, **kwargs)
        if padding_idx is not None:
            self.padding_idx = padding_idx % num_embeddings
            if kwargs.get('_weight') is None:
                with paddle.no_grad():
                    self.weight[self.padding_idx] = 0

    def forward(self, x):
        return embedding(x, self.weight, self.padding_idx, self._max_norm, self._norm_type,
                         self._scale_grad_by_freq, self._sparse)


def case_default():
    w = paddle.empty([400, 50])
    kaiming_uniform_(w)
    return round(w.abs().max().item(), 2)


def case_fan_out():
    w = paddle.empty([400, 50])
    kaiming_uniform_(w, mode='fan_out', nonlinearity='relu')
    return round(w.abs().max().item(), 2)


def case_slope():
    w = paddle.empty([400, 50])
    kaiming_uniform_(w, a=math.sqrt(5))
    return round(w.abs().max().item(), 2)


def case_positional():
    w = paddle.empty([400, 50])
    kaiming_uniform_(w, 0, 'fan_in', 'relu')
    return round(w.abs().max().item(), 2)


def case_keywords():
    w = paddle.empty([60, 30, 3, 3])
    kaiming_uniform_(tensor=w, a=0.1, mode='fan_out', nonlinearity='leaky_relu')
    return round(w.abs().max().item(), 2)


def case_result():
    w = kaiming_uniform_(paddle.empty([400, 50]))
    return round(w.abs().max().item(), 2)


def case_old_name():
    w = paddle.empty([400, 50])
    kaiming_uniform_(w)
    return round(w.abs().max().item(), 2)


def case_of_linear():
    m = paddle.compat.nn.Linear(50, 400)
    kaiming_uniform_(m.weight, nonlinearity='relu')
    w = m.weight.detach()
    return round(w.abs().max().item(), 2), not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(50, 400)
    kaiming_uniform_(m.weight.data)
    w = m.weight.detach()
    return round(w.abs().max().item(), 2)


def case_of_convolution():
    m = nn.Conv2D(30, 60, 3)
    for layer in m.sublayers(include_self=True):
        if isinstance(layer, nn.Conv2D):
            nn.init.kaiming_uniform_(layer.weight, mode='fan_out', nonlinearity='relu')
    w = m.weight.detach()
    return round(w.abs().max().item(), 2)


def case_as_value():
    fill_with = kaiming_uniform_
    w = paddle.empty([400, 50])
    fill_with(w, a=1)
    return round(w.abs().max().item(), 2)


def todo_generator():
    # TODO(pt2pd): TPD2002 torch.nn.init.kaiming_uniform_.generator: argument not supported
    return torch.nn.init.kaiming_uniform_(paddle.empty([3, 4]), generator=paddle.Generator())


def case_beside_padded_embedding():
    emb = EmbeddingWithPadding(6, 4, 1)
    head = paddle.compat.nn.Linear(4, 6)
    kaiming_uniform_(head.weight)
    return emb(paddle.to_tensor([1])), emb._num_embeddings
