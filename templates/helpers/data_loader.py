def data_loader(dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None,
                drop_last=False, timeout=0, worker_init_fn=None, prefetch_factor=None, persistent_workers=False, **ignored):
    """A DataLoader from torch's arguments: a sampler becomes a batch sampler, pinned memory has no use."""
    from types import SimpleNamespace
    options = {'num_workers': num_workers, 'timeout': timeout,
               'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
               'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors

    class Loader(paddle.io.DataLoader):
        def __iter__(self):
            for _, whole in super().__iter__():
                yield whole.batch

    kind = Loader if collate_fn else paddle.io.DataLoader
    if collate_fn:  # Paddle's loader ends at once where a batch holds no Tensor.
        options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
    if sampler is not None:
        batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
    if batch_sampler is not None:
        return kind(dataset, batch_sampler=batch_sampler, **options)
    return kind(dataset, batch_size=batch_size, shuffle=bool(shuffle), drop_last=drop_last, **options)
