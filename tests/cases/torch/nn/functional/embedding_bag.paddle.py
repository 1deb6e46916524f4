import paddle
import torch
import paddle.nn.functional as F
from caselib import floats, ints


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


def case_default():
    return embedding_bag(paddle.to_tensor(ints(2, 5, high=6)), paddle.to_tensor(floats(6, 4)))


def case_offsets():
    return embedding_bag(paddle.to_tensor(ints(7, high=6)), paddle.to_tensor(floats(6, 4)), paddle.to_tensor([0, 3, 3]), mode='sum')


def case_keywords():
    return embedding_bag(input=paddle.to_tensor(ints(2, 5, high=6)), weight=paddle.to_tensor(floats(6, 4)), mode='max')


def case_weighted():
    return embedding_bag(paddle.to_tensor(ints(2, 3, high=6)), paddle.to_tensor(floats(6, 4)), mode='sum', per_sample_weights=paddle.to_tensor(floats(2, 3)))


def todo_padding():
    # TODO(pt2pd): TPD2002 torch.nn.functional.embedding_bag.padding_idx: argument not supported
    return torch.nn.functional.embedding_bag(paddle.to_tensor([[0, 1]]), paddle.to_tensor(floats(6, 4)), padding_idx=0)
