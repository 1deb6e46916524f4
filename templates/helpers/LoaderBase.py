class LoaderBase(paddle.io.DataLoader):
    """A DataLoader to derive from: it takes torch's arguments, and has a sampler and a batch size."""

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                 **ignored):
        options = {'num_workers': num_workers, 'collate_fn': collate_fn, 'timeout': timeout,
                   'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
                   'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors
        if isinstance(dataset, paddle.io.IterableDataset) or batch_size is None:
            super().__init__(dataset, batch_size=batch_size, drop_last=drop_last, **options)
            return
        if batch_sampler is None:
            sampler = sampler or (paddle.io.RandomSampler if shuffle else paddle.io.SequenceSampler)(dataset)
            batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
        super().__init__(dataset, batch_sampler=batch_sampler, **options)
        self.sampler, self.batch_size = sampler, getattr(batch_sampler, 'batch_size', None)
        self.drop_last = drop_last
