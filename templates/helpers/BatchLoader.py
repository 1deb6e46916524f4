class BatchLoader(paddle.io.DataLoader):
    """A DataLoader with torch's arguments, a sampler and a batch size, which gives what collate_fn makes as it is."""

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                 **ignored):
        from types import SimpleNamespace
        options = {'num_workers': num_workers, 'timeout': timeout,
                   'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
                   'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors
        self.whole = collate_fn is not None
        if self.whole:  # Paddle's loader ends at once where a batch holds no Tensor, and makes lists of tuples.
            options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
        if isinstance(dataset, paddle.io.IterableDataset) or batch_size is None:
            super().__init__(dataset, batch_size=batch_size, drop_last=drop_last, **options)
            return
        if batch_sampler is None:
            sampler = sampler or (paddle.io.RandomSampler if shuffle else paddle.io.SequenceSampler)(dataset)
            batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
        super().__init__(dataset, batch_sampler=batch_sampler, **options)
        self.sampler, self.batch_size = sampler, getattr(batch_sampler, 'batch_size', None)
        self.drop_last = drop_last

    def __iter__(self):
        for batch in super().__iter__():
            yield batch[1].batch if self.whole else batch
