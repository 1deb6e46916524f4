import paddle
from caselib import floats, ints, fill
from paddle import nn


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


def case_positional():
    m = nn.Embedding(6, 4)
    fill(m)
    return m(paddle.to_tensor(ints(2, 5, high=6)))


def case_keywords():
    m = nn.Embedding(num_embeddings=6, embedding_dim=4, sparse=False)
    fill(m)
    return m(paddle.to_tensor(ints(2, 5, high=6)))


def case_padding_row_is_zero():
    m = nn.Embedding(6, 4, padding_idx=2)
    return m(paddle.to_tensor([2, 2]))


def case_padding_row_not_trained():
    m = nn.Embedding(6, 4, 0)
    m(paddle.to_tensor([0, 1])).sum().backward()
    return nn.Embedding(6, 4, padding_idx=None)(paddle.to_tensor([1])).shape


def case_max_norm():
    m = nn.Embedding(6, 4, max_norm=0.5)
    fill(m)
    return m(paddle.to_tensor([1, 3]))


def case_scaled_gradient():
    m = nn.Embedding(6, 4, scale_grad_by_freq=True)
    fill(m)
    m(paddle.to_tensor([1, 1, 2])).pow(2).sum().backward()
    return m(paddle.to_tensor([1]))


def case_attributes():
    m = nn.Embedding(6, 4)
    return m._num_embeddings, m._embedding_dim


def case_given_weight_and_padding():
    m = EmbeddingWithPadding(6, 4, 1, _weight=nn.Parameter(paddle.to_tensor(floats(6, 4))))
    return m(paddle.to_tensor([0, 1])), m._num_embeddings


def case_given_weight():
    m = nn.Embedding(6, 4, _weight=nn.Parameter(paddle.to_tensor(floats(6, 4))))
    return m(paddle.to_tensor([0, 5])), len(list(m.parameters()))


def case_int32():
    m = nn.Embedding(6, 4)
    fill(m)
    return m(paddle.to_tensor([1, 2], dtype=paddle.int32))


def case_as_value():
    kind = nn.Embedding
    m = kind(6, 4)
    fill(m)
    return m(paddle.to_tensor([1, 2])), isinstance(m, nn.Embedding)


def case_device():
    return nn.Embedding(6, 4, device='cpu')(paddle.to_tensor([1])).shape


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.Embedding.reset_parameters: Paddle's layers have no reset_parameters; build the layer again
    return nn.Embedding(6, 4).reset_parameters()
