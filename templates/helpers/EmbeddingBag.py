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
