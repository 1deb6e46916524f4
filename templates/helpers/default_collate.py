def default_collate(batch):
    """Stacks samples into Tensors, where Paddle's function leaves numpy arrays."""
    def tensors(data):
        if isinstance(data, dict):
            return {key: tensors(value) for key, value in data.items()}
        if isinstance(data, list):
            return [tensors(value) for value in data]
        return data if isinstance(data, (str, bytes, paddle.Tensor)) else paddle.to_tensor(data)

    return tensors(paddle.io.dataloader.collate.default_collate_fn(batch))
