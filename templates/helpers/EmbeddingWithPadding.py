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
