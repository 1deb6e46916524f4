class IndexedEmbedding(paddle.nn.Embedding):
    """Embedding whose gradient can be differentiated again."""

    def forward(self, x):
        return self.weight[x]
