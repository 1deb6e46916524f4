import paddle
from caselib import floats
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


def embedding_from_pretrained(embeddings, freeze=True, **kwargs):
    """An Embedding whose rows are those of a Tensor."""
    return paddle.nn.Embedding(*embeddings.shape, _weight=paddle.nn.Parameter(embeddings), _freeze=freeze, **kwargs)


def case_default():
    weights = paddle.to_tensor(floats(6, 4))
    m = nn.Embedding(*weights.shape, _weight=nn.Parameter(weights), _freeze=True)
    return m(paddle.to_tensor([0, 5])), not m.weight.stop_gradient, len(list(m.parameters()))


def case_not_frozen():
    weights = paddle.to_tensor(floats(6, 4))
    m = nn.Embedding(*weights.shape, _weight=nn.Parameter(weights), _freeze=False)
    m(paddle.to_tensor([0, 0])).pow(2).sum().backward()
    return m.weight.grad


def case_keywords():
    m = embedding_from_pretrained(paddle.to_tensor(floats(6, 4)), False)
    return m(paddle.to_tensor([0, 5]))


def case_padding():
    weights = paddle.to_tensor(floats(6, 4))
    m = EmbeddingWithPadding(*weights.shape, 2, _weight=nn.Parameter(weights), _freeze=False)
    m(paddle.to_tensor([0, 2])).pow(2).sum().backward()
    return m(paddle.to_tensor([2])), m.weight.grad


def case_expression():
    m = embedding_from_pretrained(paddle.to_tensor(floats(6, 4)) * 2, True)
    return m(paddle.to_tensor([0, 5]))


def case_max_norm():
    weights = paddle.to_tensor(floats(6, 4))
    return nn.Embedding(*weights.shape, _weight=nn.Parameter(weights), _freeze=True, max_norm=1.0)(paddle.to_tensor([1, 2]))


def case_padding_of_rows_that_are_made_here():
    m = (lambda w: EmbeddingWithPadding(*w.shape, 0, _weight=nn.Parameter(w), _freeze=False))(paddle.to_tensor(floats(6, 3)) * 2)
    y = m(paddle.to_tensor([[0, 1], [5, 0]]))
    (y * y).sum().backward()
    return y, m.weight.grad
