import paddle
from caselib import floats, fill
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


def case_value():
    m = nn.Embedding(6, 4)
    fill(m)
    return m.weight, m.weight.shape


def case_padding_row_filled():
    m = EmbeddingWithPadding(6, 4, 0)
    m.weight.data[...] = paddle.to_tensor(floats(6, 4))
    ids = paddle.to_tensor([0, 1, 0])
    m(ids).pow(2).sum().backward()
    return m(ids), m.weight.grad


def case_padding_row_from_the_end():
    m = EmbeddingWithPadding(6, 4, -1)
    nn.init.constant_(m.weight, 2.0)
    return m(paddle.to_tensor([5, 0])), m.padding_idx


def case_padding_none():
    m = nn.Embedding(6, 4, padding_idx=None)
    fill(m)
    return m(paddle.to_tensor([5, 0]))


def case_uniform():
    m = nn.Embedding(600, 40)
    m.weight.data.uniform_(-0.1, 0.1)
    return bool((m.weight.abs() <= 0.1).all())


def case_beside_linear():
    emb = EmbeddingWithPadding(6, 4, 1, max_norm=1.0)
    fill(emb)
    return emb(paddle.to_tensor([0, 1])), paddle.compat.nn.Linear(4, 3).weight.shape
