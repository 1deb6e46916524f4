def embedding_from_pretrained(embeddings, freeze=True, **kwargs):
    """An Embedding whose rows are those of a Tensor."""
    return paddle.nn.Embedding(*embeddings.shape, _weight=paddle.nn.Parameter(embeddings), _freeze=freeze, **kwargs)
