import paddle
import torch
from caselib import floats, ints, fill
from paddle import nn


def embedding_bag(input, weight, offsets=None, mode='mean', per_sample_weights=None, include_last_offset=False):
    """Sums, means or maxima of bags of rows of weight."""
    rows = paddle.nn.functional.embedding(input, weight)
    if per_sample_weights is not None:
        rows = rows * per_sample_weights.unsqueeze(-1)
    if offsets is None:
        return {'sum': rows.sum, 'mean': rows.mean, 'max': rows.max}[mode](1)
    bounds = offsets.tolist()
    if not include_last_offset:
        bounds.append(input.shape[0])
    bags = []
    for start, end in zip(bounds[:-1], bounds[1:]):
        if start == end:
            bags.append(paddle.zeros([weight.shape[1]], dtype=weight.dtype))
        else:
            bag = rows[start:end]
            bags.append({'sum': bag.sum, 'mean': bag.mean, 'max': bag.max}[mode](0))
    return paddle.stack(bags)


class EmbeddingBag(paddle.nn.Layer):
    """Sums, means or maxima of bags of embeddings."""

    def __init__(self, num_embeddings, embedding_dim, mode='mean', include_last_offset=False):
        super().__init__()
        self.num_embeddings = num_embeddings
        self.embedding_dim = embedding_dim
        self.mode = mode
        self.include_last_offset = include_last_offset
        self.weight = self.create_parameter(
            [num_embeddings, embedding_dim], default_initializer=paddle.nn.initializer.Normal()
        )

    def forward(self, input, offsets=None, per_sample_weights=None):
        return embedding_bag(
            input, self.weight, offsets, self.mode, per_sample_weights, self.include_last_offset
        )


def case_modes():
    out = []
    ids = paddle.to_tensor(ints(2, 5, high=6))
    for mode in ('sum', 'mean', 'max'):
        m = EmbeddingBag(6, 4, mode=mode)
        fill(m)
        out.append(m(ids))
    return out


def case_offsets():
    m = EmbeddingBag(6, 4, mode='sum')
    fill(m)
    return m(paddle.to_tensor(ints(7, high=6)), paddle.to_tensor([0, 3, 3]))


def case_last_offset():
    m = EmbeddingBag(num_embeddings=6, embedding_dim=4, include_last_offset=True)
    fill(m)
    return m(paddle.to_tensor(ints(7, high=6)), paddle.to_tensor([0, 3, 7]))


def case_weighted():
    m = EmbeddingBag(6, 4, mode='sum')
    fill(m)
    return m(paddle.to_tensor(ints(2, 3, high=6)), per_sample_weights=paddle.to_tensor(floats(2, 3)))


def case_as_value():
    bag = EmbeddingBag
    return isinstance(bag(6, 4, mode='sum'), EmbeddingBag)


def todo_padding():
    # TODO(pt2pd): TPD2002 torch.nn.EmbeddingBag.padding_idx: argument not supported
    return torch.nn.EmbeddingBag(6, 4, padding_idx=0)
